package dev.crampcoach.faults;

import dev.crampcoach.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what was said during a failure with the state after recovery: nothing is reported as
 * done that is not, and nothing is done twice.
 *
 * @param said the answer
 * @param listener who was answered
 */
record Truth(String said, Speech listener) {

  /**
   * @param remindersBefore how many reminders Alexa kept before it
   */
  List<String> lies(Situation situation, int remindersBefore) {
    var lies = new ArrayList<String>();
    places(situation, lies);
    reminders(remindersBefore, lies);
    if (situation == Situation.DRINK || situation == Situation.ERASED) {
      drinks(lies);
    }
    if (situation == Situation.GOAL) {
      goal(lies);
    }
    return lies;
  }

  private void places(Situation situation, List<String> lies) {
    if (!situation.leavesPlace() && !said.contains(Situation.PROMISED)) {
      return;
    }
    boolean found = listener.say("open cramp coach").speech().contains("Want to carry on");
    check(
        found || said.contains(Situation.UNKEPT) && !said.contains(Situation.PROMISED),
        "the place is lost",
        lies);
  }

  private void reminders(int before, List<String> lies) {
    int kept = listener.reminders().reminders().size();
    check(kept <= Math.max(1, before), "a reminder is set twice", lies);
    if (said.contains("Done. I'll remind you")) {
      check(kept == 1, "a reminder is promised and not set", lies);
    }
    if (said.contains("nothing was changed") || said.contains("Nothing is set")) {
      check(kept == before, "a reminder was changed in secret", lies);
    }
    if (said.contains("stopped those reminders") || said.contains("stopped my reminders")) {
      check(kept == 0, "a reminder rings on", lies);
    }
  }

  private void drinks(List<String> lies) {
    String today = listener.say("ask cramp coach how much have i had today").speech();
    boolean two = today.contains("You've had 2 glasses today.");
    boolean none = today.contains("You haven't told me of a drink today.");
    check(two || none, "drinks are counted wrong: " + today, lies);
    if (said.contains("That's 2 glasses today.")) {
      check(two, "a drink is told as counted and is not", lies);
    }
    if (said.contains("I've erased")) {
      check(none, "a drink is told as erased and is not", lies);
    }
  }

  private void goal(List<String> lies) {
    String goal = listener.say("ask cramp coach what's my goal").speech();
    if (said.contains("Your goal is 6 glasses")) {
      check(goal.contains("6 glasses"), "a goal is told as kept and is not", lies);
    }
  }

  private static void check(boolean holds, String otherwise, List<String> lies) {
    if (!holds) {
      lies.add(otherwise);
    }
  }
}
