package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What was answered in the surveys of a programme, counted by the database: nothing that leaves
 * here says who answered. Whoever shows it must hide small groups.
 */
@Service
public class SurveyAnswers {

  private final JdbcClient database;

  SurveyAnswers(JdbcClient database) {
    this.database = database;
  }

  /** Which survey of which programme. */
  public record Of(
      OrganisationId organisation,
      ProgrammeId programme,
      Set<QuestionnaireKind> kinds,
      CampaignMoment moment) {}

  /** Asked and answered, by form of mentoring. */
  @Transactional(readOnly = true)
  public List<SurveyTurnout> turnout(Of survey) {
    return asked(
            "select c.kind, p.form, count(*), count(i.answered_at) from questionnaire_campaign c"
                + " join questionnaire_invitation i on i.campaign_id = c.campaign_id"
                + " join participant p on p.participant_id = i.participant_id"
                + " where c.organisation = :organisation and c.programme_id = :programme"
                + " and c.kind in (:kinds) and c.moment = :moment group by c.kind, p.form",
            survey)
        .query(
            (row, number) ->
                new SurveyTurnout(
                    QuestionnaireKind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4)))
        .list();
  }

  /** How many answered each question, by form of mentoring. */
  @Transactional(readOnly = true)
  public List<SurveyReach> reach(Of survey) {
    return asked(
            "select c.kind, p.form, i.item_key, count(distinct a.answer_id) "
                + SurveySql.ANSWERS
                + " group by c.kind, p.form, i.item_key",
            survey)
        .query(
            (row, number) ->
                new SurveyReach(
                    QuestionnaireKind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4)))
        .list();
  }

  /**
   * How often each answer was given to these questions, by form of mentoring; open ones stand with
   * their words.
   *
   * @param questions their keys: what is not asked for is not read
   */
  @Transactional(readOnly = true)
  public List<SurveyTally> tallies(Of survey, Collection<String> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    return asked(
            "select c.kind, p.form, i.item_key, i.item_text, count(*) "
                + SurveySql.ANSWERS
                + " and i.item_key in (:questions)"
                + " group by c.kind, p.form, i.item_key, i.item_text",
            survey)
        .param("questions", questions)
        .query(
            (row, number) ->
                new SurveyTally(
                    QuestionnaireKind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5)))
        .list();
  }

  /** Marks on entry and at the end of those who gave both. */
  @Transactional(readOnly = true)
  public List<SurveyMove> moves(
      OrganisationId organisation,
      ProgrammeId programme,
      QuestionnaireKind kind,
      Collection<String> marks) {
    return markedTwice(SurveySql.MOVES, organisation, programme, kind, marks)
        .query(
            (row, number) ->
                new SurveyMove(
                    kind,
                    row.getString(1),
                    row.getString(2),
                    Integer.parseInt(row.getString(3)),
                    Integer.parseInt(row.getString(4)),
                    row.getInt(5)))
        .list();
  }

  /** Which way people went, each by the average of all marks given both times. */
  @Transactional(readOnly = true)
  public List<SurveyGrowth> growth(
      OrganisationId organisation,
      ProgrammeId programme,
      QuestionnaireKind kind,
      Collection<String> marks) {
    return markedTwice(SurveySql.GROWTH, organisation, programme, kind, marks)
        .query(
            (row, number) ->
                new SurveyGrowth(
                    kind,
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getDouble(4),
                    row.getDouble(5)))
        .list();
  }

  /**
   * Whose answer to a question was this one: only where the questionnaire says that it will be
   * known, as with the wish to have the plan of the pair corrected.
   */
  @Transactional(readOnly = true)
  public Set<UUID> saying(Of survey, String key, String text) {
    return Set.copyOf(
        asked(
                "select distinct a.participant_id "
                    + SurveySql.ANSWERS
                    + " and i.item_key = :key and i.item_text = :text",
                survey)
            .param("key", key)
            .param("text", text)
            .query(UUID.class)
            .list());
  }

  private JdbcClient.StatementSpec asked(String text, Of survey) {
    return database
        .sql(text)
        .param("organisation", survey.organisation().id())
        .param("programme", survey.programme().id())
        .param("kinds", survey.kinds().stream().map(Enum::name).toList())
        .param("moment", survey.moment().name());
  }

  private JdbcClient.StatementSpec markedTwice(
      String text,
      OrganisationId organisation,
      ProgrammeId programme,
      QuestionnaireKind kind,
      Collection<String> marks) {
    return database
        .sql(text)
        .param("organisation", organisation.id())
        .param("programme", programme.id())
        .param("kind", kind.name())
        .param("marks", marks);
  }
}
