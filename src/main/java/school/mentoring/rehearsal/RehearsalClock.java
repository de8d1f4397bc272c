package school.mentoring.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock of a rehearsal: the real one, moved. How far stands in the database, so that the
 * rehearsal goes on after a restart where it was. It begins on 20 August. A rehearsal has one node.
 */
@Component("clock")
@Profile("rehearsal")
class RehearsalClock extends Clock {

  private final JdbcClient database;
  private final Clock real;
  private volatile Clock moved;

  RehearsalClock(JdbcClient database, @Value("${mentoring.time-zone:Europe/Moscow}") ZoneId zone) {
    this.database = database;
    this.real = Clock.system(zone);
    this.moved = real;
    stored().ifPresentOrElse(it -> moved = Clock.offset(real, it), this::begin);
  }

  private Optional<Duration> stored() {
    return database
        .sql("select ahead_seconds from rehearsal_clock where ahead_seconds is not null")
        .query(Long.class)
        .optional()
        .map(Duration::ofSeconds);
  }

  /** The first day: before the school year, when its roadmap begins. */
  private void begin() {
    LocalDate august = LocalDate.now(real).withMonth(8).withDayOfMonth(20);
    set(august.atTime(9, 0).atZone(getZone()).toInstant());
  }

  /** From now on it is that moment, and time goes on from it. */
  void set(Instant moment) {
    Duration ahead = Duration.between(real.instant(), moment);
    database.sql("update rehearsal_clock set ahead_seconds = ?").param(ahead.toSeconds()).update();
    moved = Clock.offset(real, ahead);
  }

  /** How far it is from the real one. */
  Duration ahead() {
    return Duration.between(real.instant(), moved.instant());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return moved.withZone(zone);
  }

  @Override
  public Instant instant() {
    return moved.instant();
  }
}
