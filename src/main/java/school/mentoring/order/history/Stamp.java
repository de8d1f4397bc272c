package school.mentoring.order.history;

import java.time.Instant;
import java.time.LocalDate;

/** Who does something and when. */
public record Stamp(Instant at, LocalDate day, String by) {}
