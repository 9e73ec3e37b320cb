package dev.crampcoach.bench;

import dev.crampcoach.simulator.LocalHouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * DynamoDB Local with the seeded catalogue, in a process of its own, so that its work is not
 * counted as the skill's. Writes "address table" into the file that it is given, and ends with its
 * input: when the script that started it is gone, so is this.
 */
public final class SeededTable {
  private SeededTable() {}

  public static void main(String[] args) throws Exception {
    LocalHouse house = LocalHouse.start(Duration.ofMinutes(5));
    Path file = Path.of(args[0]);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        part,
        house.dynamoAddress() + ' ' + LocalHouse.TABLE + " " + LocalHouse.LISTENERS_TABLE + '\n');
    // Moved into place, so that nobody reads half a line.
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    while (System.in.read() >= 0) {
      // Nothing to read; only the end counts.
    }
    System.exit(0);
  }
}
