package dev.crampcoach.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** The whole skill on this machine, with no account: {@code mvn -q test-compile exec:java}. */
public final class Speaker {
  private Speaker() {}

  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(Options.USAGE);
      System.exit(2);
      return;
    }
    var house = LocalHouse.start(options.catalogueKept());
    var server = Api.start(house.room(), options.port());
    System.out.println(
        "Cramp Coach is listening at http://localhost:" + server.getAddress().getPort());
    System.out.println(
        "Its catalogue is the table "
            + LocalHouse.TABLE
            + " at "
            + house.dynamoAddress()
            + ", looked at again every "
            + options.catalogueKept().toSeconds()
            + " seconds.");
    if (options.console()) {
      converse(house.room(), options);
      System.exit(0);
    }
  }

  private static void converse(Room room, Options options) {
    System.out.println("Say something (\"open cramp coach\" to begin, an empty line to leave).");
    var in = new Scanner(System.in, StandardCharsets.UTF_8);
    String session = null;
    while (prompt() && in.hasNextLine()) {
      String line = in.nextLine().strip();
      if (line.isEmpty()) {
        return;
      }
      Said said =
          room.say(new Utterance("console", session, options.locale(), options.device(), line));
      session = said.open() ? said.session() : null;
      System.out.println(said.speech().isBlank() ? "(silence)" : said.speech());
      if (!said.open()) {
        System.out.println("(The session is over.)");
      }
    }
  }

  private static boolean prompt() {
    System.out.print("> ");
    System.out.flush();
    return true;
  }
}
