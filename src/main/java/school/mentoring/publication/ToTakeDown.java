package school.mentoring.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whom earlier packs named for a site, and who may not be named there any more.
 *
 * @param name as it is known here; a pseudonym where the data were erased
 */
public record ToTakeDown(UUID person, String name, String address, List<Instant> packs) {}
