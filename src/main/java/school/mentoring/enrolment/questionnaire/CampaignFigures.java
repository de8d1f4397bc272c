package school.mentoring.enrolment.questionnaire;

/**
 * How far a collecting has come.
 *
 * @param opened of those invited, who has looked at the questionnaire by the link
 * @param answered of those invited, by whichever way
 * @param byCommonLink answers of people who were not invited one by one
 * @param toLookAt answers that nobody has taken over or declined yet
 */
public record CampaignFigures(
    long invited, long opened, long answered, long byCommonLink, long toLookAt) {

  static final CampaignFigures NONE = new CampaignFigures(0, 0, 0, 0, 0);

  /** Invited, but not answered yet. */
  public long missing() {
    return invited - answered;
  }

  /** Of two collectings together. */
  public CampaignFigures plus(CampaignFigures other) {
    return new CampaignFigures(
        invited + other.invited,
        opened + other.opened,
        answered + other.answered,
        byCommonLink + other.byCommonLink,
        toLookAt + other.toLookAt);
  }
}
