package dev.crampcoach.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Scanner;

/** The whole skill on this machine, with no account: {@code mvn test-compile exec:java}. */
public final class Speaker {
  /** The listener at the terminal. */
  private static final String USER = "console";

  private Speaker() {}

  /** Ends the process, since DynamoDB Local's threads would keep it alive. */
  public static void main(String[] args) {
    // Silences the long start messages of DynamoDB Local's server.
    System.setProperty("org.slf4j.simpleLogger.log.org.eclipse.jetty", "warn");
    try {
      run(Options.of(args));
    } catch (BadCall e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (IOException e) {
      System.err.println("The speaker does not start: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException {
    var api = Api.reserve(options);
    System.out.println("Starting DynamoDB Local and filling its tables ...");
    var world = World.ofNewcomers(ZoneId.systemDefault());
    var house = LocalHouse.start(options.catalogueKept(), world);
    api.open(house.room(), ViewHost.fetch(Packages.ofTheUser()));
    System.out.println("Cramp Coach is listening at " + api.address());
    System.out.printf(
        "Its catalogue is the table %s at %s, looked at again every %d seconds.%n",
        LocalHouse.TABLE, house.dynamoAddress(), options.catalogueKept().toSeconds());
    if (options.console()) {
      Bell bell = Bell.hang(house.room(), USER, System.out);
      converse(house.room(), options);
      bell.close();
      api.close();
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
      try {
        var said = room.say(new Utterance(USER, session, options.locale(), options.device(), line));
        // If the session is over, the next words start a new one.
        session = said.session();
        tell(said);
      } catch (RuntimeException e) {
        System.out.println("(The skill failed: " + e + ")");
      }
    }
  }

  private static void tell(Said said) {
    said.rings().forEach(ring -> System.out.println(Bell.words(ring)));
    if (!said.speech().isBlank() || said.alexa().isBlank()) {
      System.out.println(said.speech().isBlank() ? "(silence)" : said.speech());
    }
    if (!said.alexa().isBlank()) {
      System.out.println("Alexa herself: " + said.alexa());
    }
    if (!said.open()) {
      boolean over = said.response().at("/response/shouldEndSession").asBoolean();
      System.out.println(
          over ? "(The session is over.)" : "(The session goes on with the microphone closed.)");
    }
  }

  private static boolean prompt() {
    System.out.print("> ");
    System.out.flush();
    return true;
  }
}
