package school.mentoring.enrolment.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import school.mentoring.engine.FormFile;

/** The shipped forms of the questionnaires, the same files that Tasklist shows. */
@Component
class QuestionnaireForms {

  private final Map<QuestionnaireKind, FormFile> files = new EnumMap<>(QuestionnaireKind.class);

  QuestionnaireForms() throws IOException {
    for (QuestionnaireKind kind : QuestionnaireKind.values()) {
      try (InputStream file = new ClassPathResource(kind.file()).getInputStream()) {
        files.put(kind, FormFile.read(file));
      }
    }
  }

  FormFile of(QuestionnaireKind kind) {
    return files.get(kind);
  }
}
