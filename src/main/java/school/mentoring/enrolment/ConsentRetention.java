package school.mentoring.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.privacy.KeptForYears;

/**
 * Consents, and what was done upon their withdrawal, are kept for three years after they ended
 * (приказ Росархива № 236, ст. 441). The consent of an employee to mentor is no paper about data:
 * it lies with the agreement, for as long as that does.
 */
@Component
class ConsentRetention implements KeptForYears {

  private static final int YEARS_KEPT = 3;

  private final JdbcTemplate database;
  private final Clock clock;

  ConsentRetention(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int forget() {
    LocalDate before = LocalDate.now(clock).minusYears(YEARS_KEPT);
    int consents =
        database.update(
            "delete from participant_consent where purpose <> 'LABOUR'"
                + " and (valid_until < ? or withdrawn_on < ? or mistaken_on < ?)",
            before,
            before,
            before);
    return consents
        + database.update(
            "delete from consent_withdrawal where purpose <> 'LABOUR' and done_on < ?", before);
  }
}
