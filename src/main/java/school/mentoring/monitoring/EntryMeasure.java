package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the mentees were measured by on entry, so that the influence can be told at the end.
 *
 * @param parameter what was measured
 * @param average over all who were measured
 * @param people how many were measured
 */
@Embeddable
public record EntryMeasure(
    @Column(name = "entry_parameter") String parameter,
    @Column(name = "entry_average") Double average,
    @Column(name = "entry_people") Integer people) {}
