package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What tests of other packages need of the care. */
@Component
public class TestCare {

  private final PairCares cares;
  private final MenteeCards cards;
  private final JdbcTemplate database;
  private final TransactionTemplate transaction;

  TestCare(
      PairCares cares, MenteeCards cards, JdbcTemplate database, TransactionTemplate transaction) {
    this.cares = cares;
    this.cards = cards;
    this.database = database;
    this.transaction = transaction;
  }

  /** The latest case of a pair. */
  public PairCare latest(MentorshipId pair) {
    return transaction.execute(status -> cares.of(pair).get(0));
  }

  public int count(MentorshipId pair) {
    return transaction.execute(status -> cares.of(pair).size());
  }

  /** The path of a new card. */
  public String card(OrganisationId school, ProgrammeId programme, MenteeId mentee) {
    return cards.issue(school, programme, mentee).token().path();
  }

  /** The pair has tried, long ago. */
  public void tried(Mentorship pair, LocalDate day) {
    database.update(
        "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic, result, next_step, entered_by)"
            + " values (?, ?, 'TRIAL', ?, 45, 'IN_PERSON', '', '', '', '')",
        UUID.randomUUID(),
        pair.id().id(),
        day);
  }

  /** Whether a text stands anywhere in what the engine keeps. */
  public List<String> engineHolds(String text) {
    return List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail").stream()
        .filter(
            table ->
                database.queryForList("select text_ from " + table, String.class).stream()
                    .anyMatch(it -> it != null && it.contains(text)))
        .toList();
  }

  /** A row of the card of a mentee. */
  public Map<String, Object> stored(MenteeId mentee) {
    return database.queryForMap("select * from mentee_card where mentee_id = ?", mentee.id());
  }
}
