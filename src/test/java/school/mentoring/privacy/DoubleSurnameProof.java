package school.mentoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Participants;
import school.mentoring.shared.OrganisationId;

/** Whoever bears a double surname is not touched when a bearer of one half of it is erased. */
@Component
@Lazy
public class DoubleSurnameProof {

  private static final String OTHERS =
      "Зарецкая-Тополева, Зарецкой-Тополевой, Зарецкую-Тополеву, Зарецкою-Тополевою,"
          + " Тополева-Зарецкая, Тополевой-Зарецкой, Тополеву-Зарецкую";

  private final TestSchool schools;
  private final EnrolledPeople people;
  private final Participants participants;
  private final Erasures erasures;
  private final JdbcTemplate database;

  DoubleSurnameProof(
      TestSchool schools,
      EnrolledPeople people,
      Participants participants,
      Erasures erasures,
      JdbcTemplate database) {
    this.schools = schools;
    this.people = people;
    this.participants = participants;
    this.erasures = erasures;
    this.database = database;
  }

  void hold() {
    OrganisationId school = schools.founded();
    people.mentee(school, "Зарецкая", "музыка");
    people.mentee(school, "Зарецкая-Тополева", "музыка");
    UUID person = named(school, "Зарецкая");
    UUID other = named(school, "Зарецкая-Тополева");
    database.update(
        "update participant set achievements = ? where participant_id = ?", OTHERS, other);
    List<String> before = texts(other);

    assertThat(erasures.preview(school, person).holdings())
        .extracting(Holding::data)
        .doesNotContain("упоминания имени");
    erasures.erase(WholeLife.curator(school), person, ErasureProof.demand());

    assertThat(texts(other)).isEqualTo(before);
    assertThat(texts(person).toString()).doesNotContainIgnoringCase("зарецк");
  }

  private UUID named(OrganisationId school, String surname) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .map(Mentee::uuid)
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts(UUID id) {
    return database.queryForObject(
        "select surname, search_text, achievements from participant where participant_id = ?",
        (row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)),
        id);
  }
}
