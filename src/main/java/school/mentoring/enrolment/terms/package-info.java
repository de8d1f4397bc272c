/** The dictionary of forms, variants and kinds of mentoring, shipped and an organisation's own. */
@NamedInterface("terms")
package school.mentoring.enrolment.terms;

import org.springframework.modulith.NamedInterface;
