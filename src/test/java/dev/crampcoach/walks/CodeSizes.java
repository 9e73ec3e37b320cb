package dev.crampcoach.walks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The lengths of the files and methods of a source tree, in lines.
 *
 * @param files each file's lines, sorted
 * @param methods each method's and constructor's lines, sorted: from its first annotation or
 *     modifier to its closing brace, as javac's parser sees them; those without a body are left out
 * @param imports how many lines are imports
 */
record CodeSizes(List<Integer> files, List<Integer> methods, int imports) {
  static CodeSizes of(Path root) throws IOException {
    List<Path> sources;
    try (var walk = Files.walk(root)) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    var lines = new ArrayList<Integer>();
    int imports = 0;
    for (Path source : sources) {
      List<String> text = Files.readAllLines(source);
      lines.add(text.size());
      imports += (int) text.stream().filter(line -> line.startsWith("import ")).count();
    }
    Collections.sort(lines);
    return new CodeSizes(lines, methods(sources), imports);
  }

  int lines() {
    return files.stream().mapToInt(Integer::intValue).sum();
  }

  /** The median, the ninetieth percentile and the largest. */
  static String spread(List<Integer> sorted) {
    int last = sorted.size() - 1;
    return "median %d, p90 %d, max %d"
        .formatted(sorted.get(last / 2), sorted.get(last * 9 / 10), sorted.get(last));
  }

  private static List<Integer> methods(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      var lengths = new ArrayList<Integer>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new MethodLengths(positions, unit, lengths), null);
      }
      Collections.sort(lengths);
      return lengths;
    }
  }

  /** Adds up what it comes across; a method inside a method counts in both. */
  private static final class MethodLengths extends TreeScanner<Void, Void> {
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final List<Integer> lengths;

    MethodLengths(SourcePositions positions, CompilationUnitTree unit, List<Integer> lengths) {
      this.positions = positions;
      this.unit = unit;
      this.lengths = lengths;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method));
        long last = line(positions.getEndPosition(unit, method));
        lengths.add((int) (last - first + 1));
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
