/** Questionnaires without a login, and the curator's pages about collecting them. */
package school.mentoring.enrolment.questionnaire.web;
