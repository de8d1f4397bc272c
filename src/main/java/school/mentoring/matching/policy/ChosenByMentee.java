package school.mentoring.matching.policy;

/** The mentee named this mentor after the group meeting. */
final class ChosenByMentee implements Measure {

  @Override
  public Share share(Pairing pair) {
    return RankedChoice.share(pair.facts(), pair.mentee().id(), pair.mentor().id());
  }

  @Override
  public String words(Pairing pair) {
    return "наставляемый выбрал этого наставника "
        + RankedChoice.words(pair.facts(), pair.mentee().id(), pair.mentor().id());
  }
}
