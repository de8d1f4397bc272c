package school.mentoring.roadmap.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.ProgrammeId;

/**
 * What people recorded beside the evidence in the own forms of lines, for documents that tell of
 * it: the minutes of the pedagogical council, for example, that the order on the regulation names.
 */
@Service
public class RecordedFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EvidenceRepository evidence;

  RecordedFacts(EvidenceRepository evidence) {
    this.evidence = evidence;
  }

  /** The latest answer to every key, over all lines of a programme. */
  @Transactional(readOnly = true)
  public Map<String, String> of(ProgrammeId programme) {
    Map<String, String> facts = new LinkedHashMap<>();
    evidence
        .findByProgrammeOrderByRecordedAt(programme)
        .forEach(it -> facts.putAll(read(it.details())));
    return facts;
  }

  static String written(Map<String, String> details) {
    try {
      return details.isEmpty() ? null : JSON.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, String> read(String details) {
    try {
      return details == null ? Map.of() : JSON.readValue(details, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
