package school.mentoring.shared;

/** The application's clock was set to another time; whoever keeps a clock of its own follows. */
public record ClockMoved() {}
