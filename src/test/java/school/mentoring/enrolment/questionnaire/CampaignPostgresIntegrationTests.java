package school.mentoring.enrolment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.PostgresTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** What two nodes must agree on, on the database that they share. */
class CampaignPostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired TestCampaigns collecting;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Campaigns campaigns;
  @Autowired Invitations invitations;
  @Autowired CampaignAnswers answers;
  @Autowired CampaignKnocks knocks;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  @Test
  void ofManySendingsAtTheSameMomentOneCounts() throws Exception {
    OrganisationId school = schools.founded();
    people.mentee(school, "Басов", "музыка");
    Participant pupil = participants.menteesTakingPart(school).get(0);
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    assertThat(invitations.notInvited(campaign, "бас", "", 0)).hasSize(1);
    collecting.invite(campaign, pupil);
    UUID invitation = collecting.invitation(campaign, pupil).id();

    List<Future<Boolean>> sendings =
        together(
            () -> {
              try {
                answers.accept(invitation, TestCampaigns.sheet("topics", "химия"));
                return true;
              } catch (Refusal answered) {
                return false;
              }
            });

    long kept = 0;
    for (Future<Boolean> it : sendings) {
      kept += it.get() ? 1 : 0;
    }
    assertThat(kept).isEqualTo(1);
    assertThat(campaigns.figures(campaign)).isEqualTo(new CampaignFigures(1, 0, 1, 0, 1));
  }

  @Test
  void whoKnocksTooOftenIsCountedByAllNodesTogether() throws Exception {
    String network = "10.77.%d.1".formatted(UUID.randomUUID().hashCode() & 255);
    clock.withinOneWindow(events, () -> knocked(network));
  }

  private void knocked(String network) throws InterruptedException {
    assertThatCode(() -> knocks.fromAddress(network)).doesNotThrowAnyException();

    for (int round = 0; round < 10; round++) {
      together(
          () -> {
            knocks.atNothing(network);
            return true;
          });
    }

    assertThatThrownBy(() -> knocks.fromAddress(network))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Слишком много обращений");
  }

  private static <T> List<Future<T>> together(Callable<T> call) throws InterruptedException {
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      return nodes.invokeAll(Collections.nCopies(4, call));
    } finally {
      nodes.shutdown();
    }
  }
}
