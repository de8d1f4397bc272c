package school.mentoring.matching.policy;

/** The mentor named this mentee after the group meeting. */
final class ChosenByMentor implements Measure {

  @Override
  public Share share(Pairing pair) {
    return RankedChoice.share(pair.facts(), pair.mentor().id(), pair.mentee().id());
  }

  @Override
  public String words(Pairing pair) {
    return "наставник выбрал этого наставляемого "
        + RankedChoice.words(pair.facts(), pair.mentor().id(), pair.mentee().id());
  }
}
