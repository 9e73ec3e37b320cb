package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.simulator.SpeakerPage.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

/**
 * Starts a speaker and a browser that shows its page. The view host may still be downloading: wait
 * for it where screens matter.
 */
final class Studio implements AutoCloseable {
  private static final int VIEW_HOST_SECONDS = 180;

  private final Room room;
  private final Api server;
  private final ViewHost viewHost;
  private final Chromium chromium;

  private Studio(Room room, Api server, ViewHost viewHost, Chromium chromium) {
    this.room = room;
    this.server = server;
    this.viewHost = viewHost;
    this.chromium = chromium;
  }

  static Studio open(Room room) {
    try {
      Api server = Api.reserve(Options.of("--port", "0"));
      ViewHost viewHost = ViewHost.fetch(Packages.ofTheUser());
      server.open(room, viewHost);
      return new Studio(room, server, viewHost, Chromium.launch());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work that is done with a studio. */
  interface Work {
    void in(Studio studio) throws IOException;
  }

  /**
   * Opens a studio for one piece of work and ends the process after it, whether it succeeded or
   * not: the threads of DynamoDB Local would keep it alive.
   */
  static void once(Work work) {
    int status = 0;
    try (var house = LocalHouse.start(Duration.ofMinutes(5));
        var studio = open(house.room())) {
      if (!studio.drawsScreens()) {
        throw new IOException(studio.viewHost.why());
      }
      work.in(studio);
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  /** Whether the view host is there; waits as long as a download may take. */
  boolean drawsScreens() {
    return viewHost.ready(VIEW_HOST_SECONDS);
  }

  /** Gives the page's listener the permission for reminders and the time zone of New York. */
  void allowReminders(SpeakerPage page) {
    ObjectNode world = JsonNodeFactory.instance.objectNode();
    world.put("reminders", "granted").put("timeZone", "America/New_York");
    room.world(page.listener(), world);
  }

  ViewHost viewHost() {
    return viewHost;
  }

  /** Opens the page for a new listener. */
  SpeakerPage page(Window window) {
    return page(server, window);
  }

  /** Opens the page of another speaker. */
  SpeakerPage page(Api speaker, Window window) {
    return SpeakerPage.open(chromium, speaker.address(), window, "page-" + UUID.randomUUID());
  }

  @Override
  public void close() {
    chromium.close();
    server.close();
  }
}
