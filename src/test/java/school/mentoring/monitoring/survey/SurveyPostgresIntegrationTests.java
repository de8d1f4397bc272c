package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.questionnaire.CampaignMoment;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Counting and comparing answers on the database that schools run. */
class SurveyPostgresIntegrationTests extends PostgresTest {

  private static final List<String> MARKS =
      List.of("motivation", "confidence", "climate", "support", "planning", "wishMentor");

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired TestSurveys holding;
  @Autowired Surveys surveys;
  @Autowired SurveyResults results;
  @Autowired Dynamics dynamics;
  @Autowired Campaigns campaigns;
  @Autowired JdbcTemplate database;

  @Test
  void answersAreCountedAndComparedForEachPerson() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = schools.programme(school, 2048).id();
    for (int i = 0; i < 6; i++) {
      people.mentee(school, "Ручьёв" + (char) ('а' + i), "музыка");
    }
    held(school, programme, SurveyStage.ENTRY, List.of(4, 4, 5, 5, 6, 6));
    held(school, programme, SurveyStage.EXIT, List.of(6, 6, 6, 5, 6, 4));

    Change overall = dynamics.headline(school, programme).orElseThrow();

    assertThat(List.of(overall.entry(), overall.exit())).isEqualTo(List.of(5.0, 5.5));
    assertThat(List.of(overall.grown(), overall.same(), overall.fallen()))
        .isEqualTo(List.of(3, 2, 1));
    QuestionResult entry =
        results
            .of(school, programme, SurveyStage.ENTRY)
            .get(0)
            .question("motivation")
            .orElseThrow();
    assertThat(entry.distribution()).containsEntry("4", 2).containsEntry("5", 2);
    assertThat(entry.mean()).isEqualTo(5);
  }

  private void held(
      OrganisationId school, ProgrammeId programme, SurveyStage stage, List<Integer> marks) {
    holding.answered(
        school,
        programme,
        stage,
        Side.MENTEE,
        marks.stream().map(it -> Map.of("motivation", "" + it, "climate", "" + it)).toList());
    surveys.finish(school, programme, stage);
  }

  @Test
  void sixThousandAnswersTakeAMoment() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = schools.programme(school, 2048).id();
    people.mentee(school, "Басов", "музыка");
    for (SurveyStage stage : List.of(SurveyStage.ENTRY, SurveyStage.EXIT)) {
      held(school, programme, stage, List.of(5));
    }
    many(school, programme, 3000);

    Instant before = Instant.now();
    Change overall = dynamics.headline(school, programme).orElseThrow();
    SurveyResult entry = results.of(school, programme, SurveyStage.ENTRY).get(0);

    assertThat(overall.people()).isEqualTo(3001);
    assertThat(entry.answered()).isEqualTo(3001);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  /** People who answered both times, written straight into the tables. */
  private void many(OrganisationId school, ProgrammeId programme, int count) {
    UUID model = holding.people(school, Side.MENTEE).get(0).uuid();
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(UUID.randomUUID());
    }
    database.batchUpdate(
        "insert into participant (participant_id, side, organisation, surname, given_name,"
            + " patronymic, kind, group_or_post, form, employees, contacts, entered_on, refreshed_on, identity,"
            + " search_text, version) select ?, side, organisation, surname, given_name,"
            + " patronymic, kind, group_or_post, form, employees, contacts, entered_on, refreshed_on,"
            + " cast(? as varchar), search_text, 0 from participant where participant_id = ?",
        ids.stream().map(it -> new Object[] {it, "many " + it, model}).toList());
    for (CampaignMoment moment : List.of(CampaignMoment.ENTRY, CampaignMoment.EXIT)) {
      UUID campaign =
          campaigns
              .survey(school, programme, QuestionnaireKind.MENTEE_MEASURE, moment)
              .orElseThrow()
              .id();
      answered(school, campaign, ids, moment == CampaignMoment.ENTRY ? "4" : "7");
    }
  }

  private void answered(OrganisationId school, UUID campaign, List<UUID> ids, String mark) {
    Timestamp now = Timestamp.from(Instant.parse("2048-10-01T08:00:00Z"));
    List<Object[]> invitations = new ArrayList<>();
    List<Object[]> answers = new ArrayList<>();
    List<Object[]> items = new ArrayList<>();
    for (UUID person : ids) {
      UUID id = UUID.randomUUID();
      invitations.add(new Object[] {id, school.id(), campaign, person, now, now});
      answers.add(new Object[] {id, school.id(), campaign, id, person, id, id, now});
      for (String key : MARKS) {
        items.add(new Object[] {id, key, MARKS.indexOf(key), mark});
      }
    }
    database.batchUpdate(
        "insert into questionnaire_invitation (invitation_id, organisation, campaign_id,"
            + " participant_id, respondent, invited_at, answered_at, task_open)"
            + " values (?, ?, ?, ?, '', ?, ?, false)",
        invitations);
    database.batchUpdate(
        "insert into questionnaire_answer (answer_id, organisation, campaign_id, invitation_id,"
            + " participant_id, sending, current_of, channel, received_at, state, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'LINK', ?, 'COUNTED', 0)",
        answers);
    database.batchUpdate(
        "insert into questionnaire_answer_item (answer_id, item_key, item_place, item_text)"
            + " values (?, ?, ?, ?)",
        items);
  }
}
