package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Wishes of the proposals of earlier versions go on as choices of the participants. */
class WishesMigrationUnitTests {

  private static final UUID PROGRAMME = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();
  private static final UUID MENTEE = UUID.randomUUID();

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:wishes;DB_CLOSE_DELAY=-1", "sa", "");
  private final JdbcTemplate jdbc = new JdbcTemplate(database);

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(target)
        .load()
        .migrate();
  }

  private UUID proposal() {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into matching_proposal (proposal_id, organisation, programme_id, state, created_at, version)"
            + " values (?, 'school', ?, 'DRAFT', current_timestamp, 0)",
        id,
        PROGRAMME);
    return id;
  }

  private void wish(UUID proposal, UUID mentor, UUID mentee, String by) {
    jdbc.update("insert into matching_wish values (?, ?, ?, ?)", proposal, mentor, mentee, by);
  }

  @Test
  void aWishBecomesTheChoiceOfWhoHadIt() {
    migrate("5.1");
    jdbc.execute("set referential_integrity false");
    UUID first = proposal();
    wish(first, MENTOR, MENTEE, "MENTEE");
    wish(first, MENTOR, MENTEE, "MENTOR");
    wish(proposal(), MENTOR, MENTEE, "MENTEE");
    for (int more = 0; more < 4; more++) {
      wish(first, UUID.randomUUID(), MENTEE, "MENTEE");
    }

    migrate("5.2");

    assertThat(ranks(MENTOR, MENTEE)).containsExactly(1);
    assertThat(
            jdbc.queryForList(
                "select choice_rank from participant_preference where by_participant = ? order by 1",
                Integer.class,
                MENTEE))
        .containsExactly(1, 2, 3);
  }

  private List<Integer> ranks(UUID by, UUID about) {
    return jdbc.queryForList(
        "select choice_rank from participant_preference where by_participant = ? and about_participant = ?",
        Integer.class,
        by,
        about);
  }
}
