package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.questionnaire.AnswerSheet;
import school.mentoring.enrolment.questionnaire.AnswerSheet.Channel;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.Invitations.Which;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A sheet handed in without one answer is taken, told, and counted as no answer. */
@EngineTest
class BlankSheetIntegrationTests {

  private static final String TASK = "userTask_fillMentorMeasure";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired Surveys surveys;
  @Autowired Campaigns campaigns;
  @Autowired Invitations invitations;
  @Autowired CampaignAnswers answers;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;
  private Campaign campaign;

  @BeforeEach
  void aMentorIsAsked() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    programme = pairs.programme(school, 2026);
    pairs.mentee(school, "Ручьёв");
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    surveys.start(school, programme, SurveyStage.ENTRY, surveys.usualDays(), curator);
    campaign = campaigns.get(school, mentors().campaign());
  }

  private SurveySide mentors() {
    return surveys.standing(school, programme, SurveyStage.ENTRY).sides().get(1);
  }

  private Invitations.Row row(Which which) {
    return invitations.page(campaign, which, PageRequest.of(0, 10)).getContent().get(0);
  }

  private void handIn(Channel way, Map<String, List<String>> values) {
    answers.accept(
        row(Which.ALL).invitation().id(), new AnswerSheet(values, way, null, UUID.randomUUID()));
  }

  @Test
  void anEmptyTaskIsDoneAndNobodyHasAnswered() throws Exception {
    tasks.answer(programme, TASK, Map.of());

    assertThat(tasks.all(programme)).doesNotContain(TASK);
    assertThat(mentors().answered()).isZero();
    assertThat(row(Which.BLANK).answer()).isNull();
    pages
        .as(curator, get("/questionnaires/" + campaign.id()))
        .andExpect(content().string(containsString("Ответили (0)")))
        .andExpect(content().string(containsString(">без ответа<")));
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void byEveryWayItIsOneRule(Channel way) {
    handIn(way, Map.of("effect", List.of(" ")));

    assertThat(mentors().answered()).isZero();
    assertThat(row(Which.BLANK).invitation().isAnswered()).isFalse();
  }

  @Test
  void anAnswerThatComesAfterwardsIsCounted() {
    handIn(Channel.TASK, Map.of());

    handIn(Channel.PAPER, Map.of("effect", List.of("8")));

    assertThat(mentors().answered()).isEqualTo(1);
    assertThat(row(Which.ANSWERED).invitation().isBlank()).isFalse();
    assertThatThrownBy(() -> handIn(Channel.PAPER, Map.of())).isInstanceOf(Refusal.class);
  }

  @Test
  void theCuratorPutsAnEmptySheetDownAndAsksOnceMore() throws Exception {
    String invitation =
        "/questionnaires/%s/invitations/%s"
            .formatted(campaign.id(), row(Which.ALL).invitation().id());
    pages.as(curator, post(invitation + "/paper/blank")).andExpect(status().isFound());
    assertThat(tasks.all(programme)).doesNotContain(TASK);

    pages.as(curator, post(invitation + "/reopening")).andExpect(status().isFound());

    assertThat(tasks.all(programme)).contains(TASK);
    assertThat(row(Which.MISSING).invitation().isBlank()).isFalse();
  }

  @Test
  void noAnswerOfASurveyIsOpenedOnceMore() {
    handIn(Channel.PAPER, Map.of("effect", List.of("8")));

    assertThatThrownBy(() -> answers.reopen(campaign, row(Which.ALL).invitation().id()))
        .hasMessageContaining("узнали бы, чей он");
  }
}
