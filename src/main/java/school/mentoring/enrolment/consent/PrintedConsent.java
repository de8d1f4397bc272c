package school.mentoring.enrolment.consent;

import java.util.List;
import java.util.Map;

/**
 * One paper as its template prints it.
 *
 * @param template its address
 * @param words by the names that the template uses
 */
public record PrintedConsent(String template, Map<String, Object> words, List<String> resources) {}
