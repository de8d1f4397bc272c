package school.mentoring.mentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The simple plans of earlier versions go on as drafts of first versions. */
class PlanMigrationUnitTests {

  private static final UUID PAIR = UUID.randomUUID();

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:plans;DB_CLOSE_DELAY=-1", "sa", "");
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

  private void pair(UUID id, int row, String goal) {
    jdbc.update(
        "insert into mentorship (mentorship_id, organisation, programme_id, order_id, annex_row,"
            + " accompaniment_id, mentor_id, mentee_id, form, starts_on, state, goal, version, meetings)"
            + " values (?, 's1', random_uuid(), random_uuid(), ?, random_uuid(), random_uuid(),"
            + " random_uuid(), 'учитель – ученик', date '2026-10-01', 'ACTIVE', ?, 0, 'FULL')",
        id,
        row,
        goal);
  }

  @Test
  void aGoalAndItsStepsBecomeAFirstVersion() {
    migrate("6.7.0");
    jdbc.execute("set referential_integrity false");
    pair(PAIR, 1, "Полюбить физику");
    pair(UUID.randomUUID(), 2, "");
    jdbc.update(
        "insert into plan_step (mentorship_id, step, goal, action, due_on, done)"
            + " values (?, 0, 'Зачёт', 'Повторять', date '2026-11-01', true)",
        PAIR);

    migrate("6.9.0");

    assertThat(
            jdbc.queryForMap(
                "select v.goal, v.state, v.ends_on, a.direction, a.action, a.mark, a.item"
                    + " from pair_plan p join pair_plan_version v on v.plan_id = p.plan_id"
                    + " join pair_plan_activity a on a.version_id = v.version_id"
                    + " where p.mentorship_id = ?",
                PAIR))
        .containsEntry("GOAL", "Полюбить физику")
        .containsEntry("STATE", "DRAFT")
        .containsEntry("DIRECTION", "Зачёт")
        .containsEntry("ACTION", "Повторять")
        .containsEntry("MARK", "DONE")
        .containsEntry("ITEM", 1);
    assertThat(jdbc.queryForObject("select count(*) from pair_plan", Integer.class)).isEqualTo(1);
  }
}
