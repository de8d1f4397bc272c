package school.mentoring.document;

import java.time.LocalDate;

/** A kept file as a person chooses it: by its name and the day it came. */
public record FileChoice(FileId id, String name, LocalDate day) {}
