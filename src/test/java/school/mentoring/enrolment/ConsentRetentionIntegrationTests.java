package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.shared.OrganisationId;

@EngineTest
class ConsentRetentionIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired ConsentRetention retention;
  @Autowired JdbcTemplate database;
  @Autowired Clock clock;

  @Test
  void consentsAreKeptForThreeYearsAfterTheirEndAndNoLonger() {
    OrganisationId school = schools.founded();
    people.mentee(school, "Осокин", "музыка");
    UUID person = participants.menteesTakingPart(school).get(0).uuid();
    database.update("delete from participant_consent where participant_id = ?", person);
    LocalDate last = LocalDate.now(clock).minusYears(3);
    paper(person, "PROCESSING", "вышел срок", last.minusDays(1), null);
    paper(person, "PROCESSING", "три года сегодня", last, null);
    paper(person, "DISTRIBUTION", "отозвано давно", last.plusYears(9), last.minusDays(1));
    paper(person, "DISTRIBUTION", "отозвано позже", last.plusYears(9), last.plusDays(1));
    paper(person, "LABOUR", "кадровое", last.minusYears(1), null);

    retention.forget();
    retention.forget();

    assertThat(numbers(person))
        .containsExactlyInAnyOrder("три года сегодня", "отозвано позже", "кадровое");
  }

  @Test
  void aWithdrawalIsForgottenAfterItWasCarriedOutOnly() {
    OrganisationId school = schools.founded();
    LocalDate old = LocalDate.now(clock).minusYears(4);
    withdrawal(school, "PROCESSING", old, old);
    withdrawal(school, "PROCESSING", old, null);

    retention.forget();

    assertThat(
            database.queryForObject(
                "select count(*) from consent_withdrawal where organisation = ? and done_on is null",
                Integer.class,
                school.id()))
        .isEqualTo(1);
    assertThat(
            database.queryForObject(
                "select count(*) from consent_withdrawal where organisation = ?",
                Integer.class,
                school.id()))
        .isEqualTo(1);
  }

  private void paper(
      UUID person, String purpose, String number, LocalDate until, LocalDate withdrawn) {
    database.update(
        "insert into participant_consent (participant_id, consent_id, purpose, signer, number, signed_on, valid_until, kept_at, withdrawn_on)"
            + " values (?, ?, ?, 'SELF', ?, ?, ?, '', ?)",
        person,
        UUID.randomUUID(),
        purpose,
        number,
        until.minusYears(15),
        until,
        withdrawn);
  }

  private void withdrawal(
      OrganisationId school, String purpose, LocalDate received, LocalDate done) {
    database.update(
        "insert into consent_withdrawal (withdrawal_id, organisation, participant_id, consent_id, purpose, demand, way, received_on, due_on, recorded_by, done_on, version)"
            + " values (?, ?, ?, ?, ?, 'WITHDRAWAL', 'LETTER', ?, ?, 'curator', ?, 0)",
        UUID.randomUUID(),
        school.id(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        purpose,
        received,
        received,
        done);
  }

  private List<String> numbers(UUID person) {
    return database.queryForList(
        "select number from participant_consent where participant_id = ?", String.class, person);
  }
}
