package school.mentoring.mentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The simple plans of earlier versions on the database that schools run, a pair that ended too. */
class PlanMigrationPostgresTests {

  private static void migrate(EmbeddedPostgres server, String target) {
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(target)
        .load()
        .migrate();
  }

  private static void pair(JdbcTemplate jdbc, UUID id, int row, String goal, String ended) {
    jdbc.update(
        "insert into mentorship (mentorship_id, organisation, programme_id, order_id, annex_row,"
            + " accompaniment_id, mentor_id, mentee_id, form, starts_on, ended_on, state, goal,"
            + " version, meetings) values (?, 's1', gen_random_uuid(), gen_random_uuid(), ?,"
            + " gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'учитель – ученик',"
            + " date '2026-10-01', ?::date, ?, ?, 0, 'FULL')",
        id,
        row,
        ended,
        ended == null ? "ACTIVE" : "ENDED",
        goal);
  }

  @Test
  void plansWithStepsAndOfEndedPairsBecomeFirstVersions() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
      migrate(server, "6.7.0");
      UUID working = UUID.randomUUID();
      UUID ended = UUID.randomUUID();
      // the rows have no programme: keys are not looked at in new sessions
      jdbc.execute("alter role postgres set session_replication_role = replica");
      pair(jdbc, working, 1, "Полюбить физику", null);
      pair(jdbc, ended, 2, "", "2026-12-01");
      pair(jdbc, UUID.randomUUID(), 3, "", null);
      for (UUID one : new UUID[] {working, ended}) {
        jdbc.update(
            "insert into plan_step (mentorship_id, step, goal, action, due_on, done)"
                + " values (?, 0, 'Зачёт', 'Повторять', date '2026-11-01', true)",
            one);
      }
      migrate(server, "6.9.0");

      assertThat(
              jdbc.queryForList(
                  "select v.ends_on::text || ' ' || a.mark || ' ' || a.item from pair_plan_version v"
                      + " join pair_plan_activity a on a.version_id = v.version_id order by 1",
                  String.class))
          .containsExactly("2026-12-01 DONE 1", "2027-07-01 DONE 1");
      assertThat(jdbc.queryForObject("select count(*) from pair_plan", Integer.class)).isEqualTo(2);
    }
  }
}
