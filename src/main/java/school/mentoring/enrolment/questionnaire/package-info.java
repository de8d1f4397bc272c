/** What participants and those who know them are asked: one Camunda Form for every place. */
@NamedInterface("questionnaire")
package school.mentoring.enrolment.questionnaire;

import org.springframework.modulith.NamedInterface;
