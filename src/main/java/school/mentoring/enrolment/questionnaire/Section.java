package school.mentoring.enrolment.questionnaire;

import java.util.List;

/**
 * Questions under one heading.
 *
 * @param title may be empty
 * @param texts paragraphs before the questions
 */
public record Section(String title, List<String> texts, List<Question> questions) {}
