package dev.crampcoach.talk.safety;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Circumstances;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Course.CoursePart;
import dev.crampcoach.stretch.StretchMenu;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The gate before all guiding: says once a session who should skip it, and applies what is told. It
 * is a statement and no question, since certification reads questions as collecting health data.
 * Source: clinical facts, section 3A.
 */
public record GateTalk(TurnContext in) {
  private static final String HAMSTRING = "seated-hamstring";
  private static final Duration A_BREATH = Duration.ofSeconds(1);

  /** Starts guiding an item, or says first who should skip it, or why this listener should. */
  public Answer admit(String id, boolean resume) {
    boolean open = in.state().scene() instanceof GateAsked asked && asked.id().equals(id);
    var gate = new GateAsked(id, resume, GateStep.TOLD);
    return open ? open(gate) : admit(gate);
  }

  /** None of it fits. */
  Answer open(GateAsked scene) {
    return new GateTalk(in.with(in.state().with(Screening.ANSWERED))).admit(scene);
  }

  private Answer admit(GateAsked scene) {
    Optional<Course> course = Course.of(in.catalogue(), scene.id());
    if (course.isEmpty()) {
      return new CommonTurns(in).askWhat();
    }
    if (in.state().screening() == Screening.CLOSED) {
      return in.speak(new NothingOpen(), List.of(Line.say(Phrase.GATE_RESTED)), Questions.WHAT)
          .turn();
    }
    if (!isAllowed(course.get())) {
      return refuse(scene, course.get());
    }
    if (in.state().screening() == Screening.PENDING) {
      return ask(scene);
    }
    Optional<Progress> left =
        in.input()
            .listener()
            .progress()
            .filter(progress -> scene.resume() && progress.place().id().equals(scene.id()));
    return in.go(new Go.ToGuiding(scene.id(), left));
  }

  /** The whole statement; in short if another one has just heard it. */
  private Turn ask(GateAsked scene) {
    if (in.state().scene() instanceof GateAsked) {
      return say(scene, Line.say(Phrase.GATE_OTHER, "name", name(scene.id())));
    }
    return in.speak(scene, List.of(), Question.of(Phrase.GATE, Phrase.GATE_REPROMPT)).turn();
  }

  // --- what does not decide it

  Turn say(GateAsked scene, Line... lines) {
    return in.speak(scene, List.of(lines), Questions.gate(scene)).turn();
  }

  Turn startOrOne(GateAsked scene) {
    return say(scene.in(GateStep.START_OR_ONE));
  }

  /** Asked once more in other words; after that it is left for now. */
  Turn notUnderstood(GateAsked scene) {
    return switch (scene.step()) {
      case TOLD, START_OR_ONE -> say(scene.in(GateStep.AGAIN), Line.say(Phrase.GATE_MISSED));
      case AGAIN, CLEARED -> leaveOut(scene);
    };
  }

  Turn leaveOut(GateAsked scene) {
    Line later = Line.say(Phrase.GATE_LATER, "name", name(scene.id()));
    return in.speak(new NothingOpen(), List.of(later), Questions.ELSE).turn();
  }

  /** In plainer words. */
  Turn explain(GateAsked scene) {
    return inParts(scene, List.of(Line.say(Phrase.GATE_WHY)), Duration.ofMillis(400));
  }

  Turn slowly(GateAsked scene) {
    return inParts(scene, List.of(), A_BREATH);
  }

  private Turn inParts(GateAsked scene, List<Line> first, Duration pause) {
    var lines = new ArrayList<>(first);
    for (Phrase part : List.of(Phrase.GATE_SIGNS, Phrase.GATE_EVENTS, Phrase.GATE_IF_PREGNANT)) {
      lines.add(Line.say(part));
      lines.add(Line.pause(pause));
    }
    GateAsked told = scene.in(GateStep.TOLD);
    return in.speak(told, lines, Questions.gate(told)).turn();
  }

  Turn howLong(GateAsked scene) {
    Optional<Course> course = Course.of(in.catalogue(), scene.id());
    Optional<Long> minutes =
        course
            .map(new StretchMenu(in.catalogue(), in.timing())::length)
            .map(length -> Math.max(1, length.plusSeconds(30).toMinutes()));
    return minutes
        .map(
            about ->
                about == 1
                    ? Line.say(Phrase.GATE_MINUTE)
                    : Line.say(Phrase.GATE_MINUTES, "minutes", about.intValue()))
        .map(line -> say(scene, line))
        .orElseGet(() -> say(scene));
  }

  /** Answers a question about the stretch, before it starts. */
  Optional<Answer> answer(GateAsked scene, Function<StretchAnswers, List<Line>> question) {
    return Course.of(in.catalogue(), scene.id())
        .map(course -> question.apply(StretchAnswers.before(course, in.timing())))
        .map(lines -> in.speak(scene, lines, Questions.gate(scene)).turn());
  }

  // --- what speaks against it

  /** It is unknown what: nothing is guided, and it may be said again later. */
  Turn stayClosed() {
    return in.speak(new NothingOpen(), List.of(Line.say(Phrase.GATE_CLOSED)), Questions.WHAT)
        .turn();
  }

  Turn remains() {
    return in.speak(new NothingOpen(), List.of(Line.say(Phrase.GATE_REMAINS)), Questions.WHAT_NOW)
        .turn();
  }

  Answer limit(GateAsked scene, Circumstance circumstance) {
    Circumstances told = in.state().circumstances().with(Set.of(circumstance));
    return new GateTalk(in.with(in.state().with(told))).limited(scene);
  }

  Answer avoid(GateAsked scene, Set<Avoid> named) {
    Circumstances told = in.state().circumstances().avoiding(named);
    return new GateTalk(in.with(in.state().with(told))).limited(scene);
  }

  /** Refuses the item, or says that what was told is no reason to leave this one out. */
  private Answer limited(GateAsked scene) {
    return Course.of(in.catalogue(), scene.id())
        .filter(course -> !isAllowed(course))
        .<Answer>map(course -> refuse(scene, course))
        .orElseGet(() -> say(scene, Line.say(notListed())));
  }

  /** What pregnancy leaves out is said where the stretch that it leaves is open. */
  private Phrase notListed() {
    return in.state().circumstances().tell(Circumstance.PREGNANCY)
        ? Phrase.GATE_PREGNANCY_LEAVES
        : Phrase.GATE_NOT_LISTED;
  }

  /** Nobody is pregnant: which stretch is wanted is asked anew. */
  Answer notPregnant() {
    Circumstances rest = in.state().circumstances().notPregnant();
    return new CommonTurns(in.with(in.state().with(rest))).pickStretch();
  }

  /** A doctor has cleared what was told. */
  Answer cleared(GateAsked scene) {
    Circumstances cleared = in.state().circumstances().cleared();
    return new GateTalk(in.with(in.state().with(cleared))).open(scene.in(GateStep.TOLD));
  }

  /** Ends a running stretch that a circumstance rules out. */
  public Optional<Turn> end(BetweenHolds scene) {
    var gate = new GateAsked(scene.at().id(), false, GateStep.TOLD);
    return Course.of(in.catalogue(), scene.at().id())
        .filter(course -> !isAllowed(course))
        .map(course -> refuse(gate, course).with(new ListenerUpdate.DropPlace()));
  }

  private boolean isAllowed(Course course) {
    return course.parts().stream().allMatch(this::isAllowed);
  }

  private boolean isAllowed(CoursePart part) {
    return in.state().circumstances().allow(part.practice());
  }

  private GateReasons reasons() {
    return new GateReasons(in);
  }

  /** Says what is left out and why, and what remains. */
  private Turn refuse(GateAsked scene, Course course) {
    Circumstances told = in.state().circumstances();
    GateAsked waiting = scene.in(GateStep.CLEARED);
    if (told.told().contains(Circumstance.YOUNG)) {
      return getGrownUp();
    }
    if (told.told().contains(Circumstance.SURGERY)) {
      return say(waiting, Line.say(Phrase.GATE_SURGERY));
    }
    if (told.avoid().contains(Avoid.NEW_INJURY)) {
      return say(waiting, Line.say(Phrase.GATE_INJURY));
    }
    Optional<Line> named = reasons().because(course);
    if (told.told().contains(Circumstance.PREGNANCY)) {
      return isHamstringAllowed() ? offerHamstring(scene) : leaveOutInPregnancy(scene, named);
    }
    return say(waiting, named.orElseGet(() -> Line.say(Phrase.GATE_CLOSED)));
  }

  /** A child who speaks is sent to a grown-up. Source: clinical facts, section 2A. */
  private Turn getGrownUp() {
    var lines = List.of(Line.say(Phrase.RELIEF_CHILD_GET));
    return in.now() instanceof CrampOn cramp
        ? in.speak(cramp, lines, in.cramp().of(cramp)).turn()
        : in.speak(new NothingOpen(), lines, Questions.ELSE).turn();
  }

  private boolean isHamstringAllowed() {
    return Course.of(in.catalogue(), HAMSTRING).filter(this::isAllowed).isPresent();
  }

  /** Something else that was named rules out the one stretch that pregnancy leaves. */
  private Turn leaveOutInPregnancy(GateAsked scene, Optional<Line> named) {
    Line why = named.orElseGet(() -> Line.say(Phrase.GATE_PREGNANCY, "name", name(scene.id())));
    return say(scene.in(GateStep.CLEARED), why);
  }

  private Turn offerHamstring(GateAsked scene) {
    Line why = Line.say(Phrase.GATE_PREGNANCY, "name", name(scene.id()));
    var question = Question.of(Phrase.GATE_PREGNANCY_START, Phrase.GATE_PREGNANCY_REPROMPT);
    return in.speak(new GateAsked(HAMSTRING, false, GateStep.TOLD), List.of(why), question).turn();
  }

  private static ContentId name(String id) {
    return new ContentId(id, Part.NAME);
  }
}
