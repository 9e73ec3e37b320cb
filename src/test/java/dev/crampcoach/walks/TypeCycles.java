package dev.crampcoach.walks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The largest group of types in each package that all depend on each other. A nested type counts as
 * its outermost; the members of a sealed family that have files of their own count one by one.
 */
final class TypeCycles {
  /** How many types of a package are in its largest cycle; one where there is none. */
  record Cycle(int types, int ofTypes) {}

  private final Map<String, Map<String, Set<String>>> uses = new TreeMap<>();

  private TypeCycles(JavaClasses classes) {
    for (JavaClass type : classes) {
      Map<String, Set<String>> inside =
          uses.computeIfAbsent(type.getPackageName(), name -> new TreeMap<>());
      Set<String> used = inside.computeIfAbsent(outermost(type), name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().equals(type.getPackageName()))
          .forEach(target -> used.add(outermost(target)));
    }
  }

  /** By package, those without a cycle included. */
  static Map<String, Cycle> in(Path classes) {
    var cycles = new TreeMap<String, Cycle>();
    new TypeCycles(new ClassFileImporter().importPath(classes))
        .uses.forEach((name, inside) -> cycles.put(name, largest(inside)));
    return cycles;
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(TypeCycles::outermost).orElse(type.getName());
  }

  private static Cycle largest(Map<String, Set<String>> inside) {
    var reached = new TreeMap<String, Set<String>>();
    inside.keySet().forEach(type -> reached.put(type, reachable(type, inside, new HashSet<>())));
    int most = 1;
    for (String type : inside.keySet()) {
      long together =
          reached.get(type).stream().filter(other -> reached.get(other).contains(type)).count();
      most = Math.max(most, (int) together);
    }
    return new Cycle(most, inside.size());
  }

  private static Set<String> reachable(
      String from, Map<String, Set<String>> inside, Set<String> seen) {
    for (String next : inside.get(from)) {
      if (seen.add(next)) {
        reachable(next, inside, seen);
      }
    }
    return seen;
  }
}
