package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.PrivacyTalk;
import dev.crampcoach.talk.answering.OfferTalk;
import dev.crampcoach.talk.guiding.GuidingTalk;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.water.CountTalk;
import dev.crampcoach.talk.water.DayTotalTalk;
import dev.crampcoach.talk.water.DrinkTalk;
import dev.crampcoach.talk.water.NewGoalTalk;
import dev.crampcoach.talk.water.ReminderListTalk;
import dev.crampcoach.talk.water.ReminderTalk;

/** Answers what no catalogue item does. */
record OutsideAnswers(Talks talks, TopicFinder topics, Words words) {
  Answer to(NonCatalogueTopic topic) {
    var offers = new OfferTalk(talks.in());
    var reminders = new ReminderListTalk(talks.in());
    return switch (topic) {
      case START_STRETCH -> new GuidingTalk(talks.in()).forWish(topics.wish(words));
      case OTHER_CRAMP_NOW -> new ReliefOpening(talks.in()).elsewhere();
      case OTHER_BODY -> offers.outside(Phrase.OTHER_BODY);
      case DOSE -> offers.outside(Phrase.DOSE);
      case DIAGNOSIS -> offers.outside(Phrase.DIAGNOSIS, "seek-care");
      case CHILD -> offers.outside(Phrase.CHILD);
      case WATER_LOG -> new DayTotalTalk(talks.in()).drank(words);
      case WATER_UNDO -> new DrinkTalk(talks.in()).correct(words);
      case WATER_COUNT -> new CountTalk(talks.in()).tell(words);
      case WATER_GOAL -> new NewGoalTalk(talks.in()).aim(words);
      case WATER_REMINDER -> new ReminderTalk(talks.in()).wish(words);
      case REMINDER_LIST -> reminders.look(ReminderWish.TELL);
      case REMINDER_STOP ->
          English.ANSWERS.ask(words) ? reminders.howToStop() : reminders.look(ReminderWish.STOP);
      case REMINDER_CHANGE -> reminders.look(ReminderWish.CHANGE);
      case DELETE_DATA -> new PrivacyTalk(talks.in()).ask();
      case THANKS -> talks.thanks();
      case UNKNOWN_REMEDY -> offers.outside(Phrase.UNKNOWN_REMEDY, "home-remedies");
      case OUTSIDE -> offers.outside(Phrase.OUTSIDE);
    };
  }
}
