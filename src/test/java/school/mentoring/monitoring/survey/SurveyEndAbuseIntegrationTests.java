package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.questionnaire.AnswerSheet;
import school.mentoring.enrolment.questionnaire.AnswerSheet.Channel;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Nobody is told from the others by the difference of two results of one survey. */
@EngineTest
class SurveyEndAbuseIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Surveys surveys;
  @Autowired Campaigns campaigns;
  @Autowired Invitations invitations;
  @Autowired CampaignAnswers answers;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  private OrganisationId school;
  private ProgrammeId programme;
  private UUID invitation;

  @BeforeEach
  void aSurveyIsOpen() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentee(school, "Ручьёв");
    String curator = TestSchool.login(Role.CURATOR, school);
    surveys.start(school, programme, SurveyStage.ENTRY, surveys.usualDays(), curator);
    UUID campaign = mentees().campaign();
    invitation =
        invitations
            .page(campaigns.get(school, campaign), Invitations.Which.MISSING, PageRequest.of(0, 10))
            .getContent()
            .get(0)
            .invitation()
            .id();
  }

  private SurveySide mentees() {
    return surveys.standing(school, programme, SurveyStage.ENTRY).sides().get(0);
  }

  private void answer(Channel way) {
    answers.accept(
        invitation, new AnswerSheet(Map.of("effect", List.of("8")), way, null, UUID.randomUUID()));
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void nothingComesInOnceTheResultsMayBeSeen(Channel way) {
    surveys.finish(school, programme, SurveyStage.ENTRY);

    assertThatThrownBy(() -> answer(way))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("итоги уже видны");
    assertThat(mentees().answered()).isZero();
    surveys.finish(school, programme, SurveyStage.ENTRY);
  }

  @Test
  void anAnswerThatComesWhileTheSurveyIsEndedWaitsAndIsTooLate() {
    CompletableFuture<Void> late =
        transaction.execute(
            status -> {
              surveys.finish(school, programme, SurveyStage.ENTRY);
              entities.flush();
              CompletableFuture<Void> coming =
                  CompletableFuture.runAsync(() -> answer(Channel.LINK));
              pause();
              return coming;
            });

    assertThatThrownBy(late::join).hasCauseInstanceOf(Refusal.class);
    assertThat(mentees().answered()).isZero();
  }

  /** Time enough for the answer to come to the survey's door. */
  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
