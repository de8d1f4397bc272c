/** What a new school year brings to the bases: classes go on, consents are asked anew. */
@NamedInterface("nextyear")
package school.mentoring.enrolment.nextyear;

import org.springframework.modulith.NamedInterface;
