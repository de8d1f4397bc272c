package school.mentoring.matching.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.warning.OrderWarnings;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class PairsOrderObstacleIntegrationTests {

  private static final LocalDate SIGNED = LocalDate.of(2020, 9, 1);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired EnrolledPeople people;
  @Autowired Enrolment enrolment;
  @Autowired Participants participants;
  @Autowired Orders orders;
  @Autowired OrderWarnings warnings;

  private OrganisationId school;
  private UUID pupil;
  private OrderId order;
  private String curator;

  @BeforeEach
  void drafted() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    ProgrammeId programme = pairs.programme(school, 2026);
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Ветров", "музыка");
    pupil = participants.menteesTakingPart(school).get(0).uuid();
    ProposalId proposal = pairs.confirmed(school, programme);
    order = orders.draft(school, programme, OrderKind.PAIRS, proposal.toString());
  }

  private void lose(Purpose purpose) {
    enrolment.get(school, pupil).consents().stream()
        .filter(it -> it.purpose() == purpose && it.stands())
        .forEach(it -> enrolment.undo(school, pupil, it.id(), curator));
  }

  private Order order() {
    return orders.get(school, order);
  }

  private void check() {
    orders.check(school, order, order().text(), curator);
  }

  @Test
  void theOrderIsNotHandedOverWithoutTheRepresentativesConsentToTakePart() {
    lose(Purpose.PARTICIPATION);

    assertThat(warnings.about(order())).anyMatch(it -> it.contains("Ветров Егор"));
    assertThatThrownBy(this::check)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Приказ пока нельзя подписать")
        .hasMessageContaining("Ветров Егор")
        .hasMessageContaining("участие несовершеннолетнего");

    enrolment.record(
        school,
        pupil,
        Consent.signed(
            Purpose.PARTICIPATION, Signer.REPRESENTATIVE, "7", SIGNED, SIGNED.plusYears(15), ""),
        curator);
    check();

    assertThat(warnings.about(order())).noneMatch(it -> it.contains("Ветров"));
  }

  @Test
  void aConsentThatIsLostAfterTheCheckHoldsTheSignature() {
    check();
    lose(Purpose.PROCESSING);

    assertThatThrownBy(() -> orders.sign(school, order, TestSchool.login(Role.DIRECTOR, school)))
        .hasMessageContaining("Ветров Егор")
        .hasMessageContaining("обработку данных");
  }
}
