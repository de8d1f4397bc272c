package school.mentoring.order;

import java.time.Instant;
import java.time.LocalDate;

/** Who does something and when. */
public record Stamp(Instant at, LocalDate day, String by) {}
