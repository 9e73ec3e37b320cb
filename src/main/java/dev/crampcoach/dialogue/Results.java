package dev.crampcoach.dialogue;

/** What is said to the outcome of each errand. */
record Results(Reply reply, Outcome outcome) implements Errand.Reader<Turn> {
  @Override
  public Turn count(Errand.Count errand) {
    return reply.water().counted(outcome);
  }

  @Override
  public Turn correct(Errand.Correct errand) {
    return reply.water().corrected(errand, outcome);
  }

  @Override
  public Turn aim(Errand.Aim errand) {
    return reply.aiming().aimed(errand.goal(), outcome);
  }

  @Override
  public Turn look(Errand.Look errand) {
    return reply.reminding().list().looked(outcome, errand.wish());
  }

  @Override
  public Turn remind(Errand.Remind errand) {
    return reply.reminding().set(errand.reminder(), outcome);
  }

  @Override
  public Turn stop(Errand.Stop errand) {
    return reply.reminding().list().stopped(outcome);
  }

  @Override
  public Turn erase(Errand.Erase errand) {
    return reply.erasure().erased(outcome);
  }
}
