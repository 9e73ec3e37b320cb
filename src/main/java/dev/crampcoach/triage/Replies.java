package dev.crampcoach.triage;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.ModelFiles;
import dev.crampcoach.model.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads what a listener says to a warning. A trained model proposes; the phrases of {@code
 * understanding/lock-<language>.properties} veto what it must not be, such as a call tomorrow.
 * Source: clinical facts, section 4B4.
 */
public final class Replies {
  /** Below this score a proposal is not followed. */
  private static final double HEARD = 0.25;

  /** Below this score help is not believed to be on its way. */
  private static final double BELIEVED = 0.4;

  /** A denial of means applies to this many words after it. */
  private static final int DENIAL_REACHES = 3;

  private final LinearModel model;
  private final Map<String, PhraseList> lists = new HashMap<>();

  private Replies(LinearModel model, LockPhrases phrases) {
    this.model = model;
    phrases.keys().forEach(key -> lists.put(key, phrases.list(key)));
  }

  /** Reads the word lists, and the model that the build trained for this language. */
  public static Replies of(String language) {
    return new Replies(ModelFiles.read("lock", language), LockPhrases.of(language));
  }

  private static ReplyKind kind(String label) {
    return ReplyKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public ReplyKind read(Words words) {
    List<String> said = words.list();
    if (said.isEmpty()) {
      return ReplyKind.OTHER;
    }
    if (isOnly("louder", said)) {
      return ReplyKind.LOUDER;
    }
    if (isOnly("again", said)) {
      return ReplyKind.AGAIN;
    }
    if (isOnly("cry", said)) {
      return ReplyKind.CRY;
    }
    if (isOnly("closing", said)) {
      return ReplyKind.CLOSING;
    }
    if (isOnly("agree", said) && !holds("yes", said)) {
      return ReplyKind.AGREE;
    }
    if (isOnly("yes", said) && !holds("no", said)) {
      return ReplyKind.YES;
    }
    return isOnly("no", said) ? ReplyKind.NO : allowed(proposed(words), said);
  }

  /** Whether somebody else is meant. */
  public boolean areAboutAnother(Words words) {
    return holds("other-person", words.list());
  }

  /** Whether the crisis is somebody else's. */
  public boolean tellOfAnother(Words words) {
    return holds("about-another", words.list());
  }

  /** Whether a question is about how it will end, or what it is. */
  public boolean askForOutcome(Words words) {
    return holds("outcome", words.list());
  }

  /** Whether words in a crisis name means or an act, and do not deny it. */
  public boolean nameMeans(Words words) {
    List<String> said = words.list();
    return lists.get("means").in(said).stream().anyMatch(span -> !isDenied(span, said));
  }

  private boolean isDenied(Span span, List<String> said) {
    List<String> before = said.subList(Math.max(0, span.start() - DENIAL_REACHES), span.start());
    return holds("no-means", before)
        || !before.isEmpty() && before.get(before.size() - 1).equals("no");
  }

  /** What the model proposes, at least with this score. */
  private ReplyKind proposed(Words words) {
    var proposal = Proposal.of(model, words);
    ReplyKind kind = kind(proposal.label());
    boolean help = kind == ReplyKind.CALLING || kind == ReplyKind.GOING;
    return proposal.score() < (help ? BELIEVED : HEARD) ? ReplyKind.OTHER : kind;
  }

  /** What is left of a proposal after the closed lists. */
  private ReplyKind allowed(ReplyKind proposed, List<String> said) {
    if (holds("drives", said) && !holds("drives-another", said)) {
      return ReplyKind.DRIVING;
    }
    return switch (proposed) {
      case CALLING, GOING, POSTPONED -> isOrder(said) ? ReplyKind.YOU_CALL : help(proposed, said);
      case DRIVING -> holds("drives", said) ? ReplyKind.DRIVING : help(ReplyKind.GOING, said);
      case ALONE, CANNOT, NO_PHONE -> holds("unanswered", said) ? ReplyKind.UNANSWERED : proposed;
      case MISHEARD -> isMistake(said) ? proposed : ReplyKind.OTHER;
      case OTHER -> isOfBody(said) ? ReplyKind.REMEDY : proposed;
      case CHECKED -> holds("no-mistake", said) ? ReplyKind.OTHER : proposed;
      case BAD,
          WHY,
          NUMBER,
          YOU_CALL,
          WAIT,
          CLOSED,
          MONEY,
          UNCARED,
          REMEDY,
          WHAT_TO_DO,
          GONE,
          DOCTOR,
          CRISIS_LINE,
          FRIEND,
          UNANSWERED,
          YES,
          NO,
          AGREE,
          CLOSING,
          AGAIN,
          LOUDER,
          CRY ->
          proposed;
    };
  }

  /** A question about something to be done waits for the check, whatever the model says. */
  private boolean isOfBody(List<String> said) {
    return lists.get("asking").ends(said)[0] > 0 && holds("body", said);
  }

  private boolean isMistake(List<String> said) {
    return holds("mistake", said) && !holds("no-mistake", said);
  }

  /** Help counts only if a helper is named, nothing puts it off, and it is no question. */
  private ReplyKind help(ReplyKind proposed, List<String> said) {
    if (holds("unanswered", said)) {
      return ReplyKind.UNANSWERED;
    }
    boolean byName = holds("named", said);
    boolean doctor = holds("today-help", said);
    boolean listens = holds("crisis-help", said);
    if (holds("friend", said) && !byName && !doctor && !listens) {
      return ReplyKind.FRIEND;
    }
    boolean putOff = isPutOff(said);
    if (putOff || proposed == ReplyKind.POSTPONED) {
      return putOff || !byName ? ReplyKind.POSTPONED : ReplyKind.OTHER;
    }
    if (isAsked(said) || !byName && !doctor && !listens && !holds("helper", said)) {
      return ReplyKind.OTHER;
    }
    if (listens && !byName) {
      return ReplyKind.CRISIS_LINE;
    }
    return doctor && !byName || holds("today", said) ? ReplyKind.DOCTOR : proposed;
  }

  /** "Okay, call an ambulance." */
  private boolean isOrder(List<String> said) {
    int[] small = lists.get("light").ends(said);
    int at = 0;
    while (at < said.size() && small[at] > 0) {
      at = small[at];
    }
    return lists.get("orders").ends(said)[at] > 0;
  }

  private boolean isPutOff(List<String> said) {
    List<Span> soonEnough = lists.get("later-today").in(said);
    return lists.get("not-now").in(said).stream()
        .anyMatch(span -> soonEnough.stream().noneMatch(soon -> soon.start() == span.start()));
  }

  /** "Do I call them": a question is no help; one that follows is left unanswered. */
  private boolean isAsked(List<String> said) {
    int question = first("asks", said);
    return question
        < Math.min(
            Math.min(first("named", said), first("today-help", said)), first("helper", said));
  }

  private int first(String list, List<String> said) {
    return lists.get(list).in(said).stream().mapToInt(Span::start).min().orElse(said.size());
  }

  /** Whether the words are such a phrase, and beside it nothing but words without weight. */
  private boolean isOnly(String list, List<String> said) {
    List<Span> held = lists.get(list).in(said);
    Stream<Span> light = lists.get("light").in(said).stream();
    return !held.isEmpty() && Span.cover(said.size(), Stream.concat(held.stream(), light));
  }

  private boolean holds(String list, List<String> said) {
    return !lists.get(list).in(said).isEmpty();
  }
}
