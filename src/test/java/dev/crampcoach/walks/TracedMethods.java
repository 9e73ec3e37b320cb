package dev.crampcoach.walks;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.NamedElement;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * Instruments every class of main when it is loaded, so that it reports its calls to {@link
 * CallTrace}. A class that was loaded before {@link #install} is not traced.
 */
final class TracedMethods {
  private static final String ENTRY = "dev.crampcoach.SkillHandler";
  private static final String ENTRY_METHOD = "handleRequest";
  private static final String TYPE = "#t";

  private TracedMethods() {}

  /**
   * @param classes what the compiler made of main, and of nothing else
   */
  static void install(Path classes) {
    new AgentBuilder.Default(new ByteBuddy().ignore(none()))
        .type(type -> Files.exists(classes.resolve(type.getName().replace('.', '/') + ".class")))
        .transform((builder, type, loader, module, domain) -> traced(builder, type))
        .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
        .installOn(ByteBuddyAgent.install());
  }

  private static DynamicType.Builder<?> traced(
      DynamicType.Builder<?> builder, TypeDescription type) {
    ElementMatcher.Junction<MethodDescription> entry =
        type.getName().equals(ENTRY) ? named(ENTRY_METHOD) : none();
    ElementMatcher.Junction<MethodDescription> methods =
        isMethod().and(not(isAbstract())).and(not(entry));
    ElementMatcher.Junction<MethodDescription> uncounted = isSynthetic().or(accessors(type));
    Class<?> constructor = type.isRecord() ? UncountedConstructor.class : CountedConstructor.class;
    return builder
        .visit(Advice.to(Entry.class).on(entry))
        .visit(Advice.to(Counted.class).on(methods.and(not(uncounted))))
        .visit(Advice.to(Uncounted.class).on(methods.and(uncounted)))
        .visit(Advice.to(constructor).on(isConstructor()));
  }

  private static ElementMatcher.Junction<MethodDescription> accessors(TypeDescription type) {
    if (!type.isRecord()) {
      return none();
    }
    String[] components =
        type.getRecordComponents().stream().map(NamedElement::getActualName).toArray(String[]::new);
    return takesNoArguments().and(namedOneOf(components));
  }

  /** Where a turn begins and ends. */
  static final class Entry {
    private Entry() {}

    @Advice.OnMethodEnter
    static int enter(@Advice.Origin(TYPE) String type) {
      CallTrace.started();
      return CallTrace.called(type);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class)
    static void exit(@Advice.Enter int depth) {
      CallTrace.left(depth);
      CallTrace.ended();
    }
  }

  /** Any method that somebody wrote. */
  static final class Counted {
    private Counted() {}

    @Advice.OnMethodEnter
    static int enter(@Advice.Origin(TYPE) String type) {
      return CallTrace.called(type);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class)
    static void exit(@Advice.Enter int depth) {
      CallTrace.left(depth);
    }
  }

  /** The body of a lambda, which belongs to the method around it, and a record's accessor. */
  static final class Uncounted {
    private Uncounted() {}

    @Advice.OnMethodEnter
    static int enter(@Advice.Origin(TYPE) String type) {
      return CallTrace.entered(type);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class)
    static void exit(@Advice.Enter int depth) {
      CallTrace.left(depth);
    }
  }

  /** Java lets no constructor catch what it throws. */
  static final class CountedConstructor {
    private CountedConstructor() {}

    @Advice.OnMethodEnter
    static int enter(@Advice.Origin(TYPE) String type) {
      return CallTrace.called(type);
    }

    @Advice.OnMethodExit
    static void exit(@Advice.Enter int depth) {
      CallTrace.left(depth);
    }
  }

  /** A record's. */
  static final class UncountedConstructor {
    private UncountedConstructor() {}

    @Advice.OnMethodEnter
    static int enter(@Advice.Origin(TYPE) String type) {
      return CallTrace.entered(type);
    }

    @Advice.OnMethodExit
    static void exit(@Advice.Enter int depth) {
      CallTrace.left(depth);
    }
  }
}
