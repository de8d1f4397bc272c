package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;

/** Opens the files of a deployment, and says which cannot be read. */
final class UploadReader {

  private static final int MEGABYTES = 2;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Problems problems;

  UploadReader(Problems problems) {
    this.problems = problems;
  }

  /** The files without those that are too big or of no kind that a roadmap is made of. */
  Map<String, byte[]> accepted(Map<String, byte[]> files) {
    Map<String, byte[]> accepted = new TreeMap<>(files);
    accepted.entrySet().removeIf(it -> refused(it.getKey(), it.getValue()));
    return accepted;
  }

  private boolean refused(String resource, byte[] file) {
    if (!resource.matches(".*\\.(bpmn|dmn|form)")) {
      problems.add(
          resource,
          "такие файлы в дорожную карту не входят",
          "оставьте только файлы .bpmn, .dmn и .form");
      return true;
    }
    if (file.length > MEGABYTES * 1024 * 1024) {
      problems.add(
          resource,
          "файл больше %d МБ".formatted(MEGABYTES),
          "разделите дорожную карту на этапы, по файлу на этап");
      return true;
    }
    return false;
  }

  Map<String, Document> xml(Map<String, byte[]> files) {
    return documents(files, ".bpmn");
  }

  Map<String, Document> decisions(Map<String, byte[]> files) {
    return documents(files, ".dmn");
  }

  private Map<String, Document> documents(Map<String, byte[]> files, String ending) {
    Map<String, Document> documents = new TreeMap<>();
    files.forEach(
        (resource, file) -> {
          if (resource.endsWith(ending)) {
            SafeXml.read(resource, file, problems).ifPresent(it -> documents.put(resource, it));
          }
        });
    return documents;
  }

  /** Models of the BPMN files; each must have been read as XML before. */
  List<UploadedModel> models(Map<String, byte[]> files) {
    List<UploadedModel> models = new ArrayList<>();
    files.forEach(
        (resource, file) -> {
          if (resource.endsWith(".bpmn")) {
            model(resource, file).ifPresent(models::add);
          }
        });
    return models;
  }

  private Optional<UploadedModel> model(String resource, byte[] file) {
    try {
      BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
      if (!model.getModelElementsByType(Process.class).isEmpty()) {
        return Optional.of(new UploadedModel(resource, model));
      }
      problems.add(resource, "в файле нет процесса", "нарисуйте в файле один процесс");
    } catch (ModelException e) {
      problems.add(
          resource,
          "файл не соответствует стандарту BPMN 2.0 (%s)".formatted(firstCause(e)),
          "исправьте указанное место в Camunda Modeler и сохраните файл");
    }
    return Optional.empty();
  }

  private static String firstCause(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).strip();
  }

  List<UploadedForm> forms(Map<String, byte[]> files) {
    List<UploadedForm> forms = new ArrayList<>();
    files.forEach(
        (resource, file) -> {
          if (resource.endsWith(".form")) {
            form(resource, file).ifPresent(forms::add);
          }
        });
    return forms;
  }

  private static String where(IOException problem) {
    return problem instanceof JsonProcessingException json && json.getLocation() != null
        ? " (строка %d файла)".formatted(json.getLocation().getLineNr())
        : "";
  }

  private Optional<UploadedForm> form(String resource, byte[] file) {
    try {
      JsonNode content = JSON.readTree(file);
      if (content.path("id").isTextual() && content.path("components").isArray()) {
        return Optional.of(new UploadedForm(resource, content));
      }
      problems.add(
          resource,
          "это не форма Camunda: нет id или списка components",
          "создайте форму в Camunda Modeler (Camunda 7) и загрузите её файл .form");
    } catch (IOException e) {
      problems.add(
          resource,
          "форма не читается как JSON%s".formatted(where(e)),
          "создайте форму в Camunda Modeler (Camunda 7) и загрузите её файл .form");
    }
    return Optional.empty();
  }
}
