package school.mentoring.mentorship;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.Obstacle;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Journals, plans and papers of pairs. What was written about a mentee goes as a whole: it tells
 * who it was even without the name. In the pairs of an erased mentor it is the mentee's, and only
 * the name goes. Days, kinds and numbers of meetings stay: they are the programme's.
 */
@Component
class PairPersonalData implements PersonalData {

  private static final String PLACE = "Журналы и планы пар";
  private static final String OF_MENTEE =
      "mentorship_id in (select mentorship_id from mentorship"
          + " where organisation = :organisation and mentee_id in (:people))";
  private static final String OF_OTHERS =
      "mentorship_id in (select mentorship_id from mentorship"
          + " where organisation = :organisation and mentee_id not in (:people))";

  private static final TextTable PAIRS =
      TextTable.of("mentorship", "mentorship_id", "goal", "end_reason", "manner_reason").counted();
  private static final TextTable STEPS =
      TextTable.of("plan_step", "mentorship_id", "goal", "action").keyed("mentorship_id", "step");
  private static final TextTable MEETINGS =
      TextTable.of("meeting", "meeting_id", "topic", "result", "next_step");
  private static final TextTable PLANNED =
      TextTable.of("planned_meeting", "planned_meeting_id", "topic", "place").counted();
  private static final TextTable NOTES =
      TextTable.of("participation_note", "mentorship_id", "result", "case_link").counted();
  private static final TextTable DECISIONS =
      TextTable.of("pair_decision", "mentorship_id", "reason", "result").counted();
  private static final TextTable HELP = TextTable.of("mentee_help", "mentee_help_id", "note");

  private static final List<TextTable> ABOUT_MENTEE =
      List.of(
          PAIRS.and("mentee_id in (:people)"),
          STEPS.where(OF_MENTEE),
          MEETINGS.where(OF_MENTEE),
          PLANNED.and(OF_MENTEE),
          NOTES.and(OF_MENTEE),
          DECISIONS.and(OF_MENTEE),
          HELP.and("mentee_id in (:people)"));

  private static final SweptTables TEXTS =
      SweptTables.of(
          PLACE,
          "имя в записях других пар",
          PAIRS.and("mentee_id not in (:people)"),
          STEPS.where(OF_OTHERS),
          MEETINGS.where(OF_OTHERS),
          PLANNED.and(OF_OTHERS),
          NOTES.and(OF_OTHERS),
          DECISIONS.and(OF_OTHERS),
          HELP.and("mentee_id not in (:people)"),
          TextTable.of("early_end", "mentorship_id", "reason").counted());

  private static final TextTable LABOUR =
      TextTable.of("labour_terms", "mentorship_id", "content")
          .and(
              "mentorship_id in (select mentorship_id from mentorship"
                  + " where mentor_id in (:people) or mentee_id in (:people))");

  private final MentorshipRepository pairs;
  private final TextSweep sweep;

  PairPersonalData(MentorshipRepository pairs, TextSweep sweep) {
    this.pairs = pairs;
    this.sweep = sweep;
  }

  @Override
  public List<Obstacle> obstacles(Subject subject) {
    return pairs.with(subject.organisation(), subject.people(), MentorshipState.ACTIVE).stream()
        .map(
            it ->
                new Obstacle(
                    "Участник состоит в действующей паре: сначала прекратите её на странице пары и издайте приказ.",
                    "/mentorships/" + it.id()))
        .toList();
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        subject,
        ABOUT_MENTEE.stream().mapToInt(it -> sweep.written(subject, it)).sum(),
        TEXTS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(
        subject,
        ABOUT_MENTEE.stream().mapToInt(it -> sweep.blank(subject, it)).sum(),
        TEXTS.clean(sweep, subject));
  }

  private List<Holding> told(Subject subject, int blanked, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (blanked > 0) {
      told.add(
          Holding.erased(
              PLACE, "темы, результаты встреч и участия, цели, шаги плана, помощь", blanked));
    }
    told.addAll(others);
    int labour = sweep.rows(subject, LABOUR);
    if (labour > 0) {
      told.add(
          Holding.kept(
              "Документы о наставничестве работника",
              "условия дополнительного соглашения, без имени",
              labour,
              "документы по личному составу: 50/75 лет (приказ Росархива № 236)"));
    }
    return told;
  }
}
