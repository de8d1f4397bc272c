package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import school.mentoring.monitoring.indicator.Unit;

/**
 * What a municipal project was measured by, as the organisation's list called it then.
 *
 * @param key as the list and the form name it
 * @param title as people read it
 */
@Embeddable
public record ProjectIndicator(
    @Column(name = "indicator") String key,
    @Column(name = "title") String title,
    @Enumerated(EnumType.STRING) @Column(name = "unit") Unit unit) {}
