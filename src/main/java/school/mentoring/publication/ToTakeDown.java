package school.mentoring.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whom earlier packs named for a site, and who may not be named there any more.
 *
 * @param name as it is known here; a pseudonym where the data were erased
 * @param last when the last of those packs was taken
 * @param packs how many there were
 */
public record ToTakeDown(UUID person, String name, String address, Instant last, long packs) {}
