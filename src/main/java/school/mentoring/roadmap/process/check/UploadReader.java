package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
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
  private final Set<String> deviating = new HashSet<>();

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

  /** The BPMN files as XML, those too that deviate from the standard. */
  Map<String, Document> xml(Map<String, byte[]> files) {
    return documents(files, ".bpmn", this::bpmn);
  }

  private Optional<Document> bpmn(String resource, byte[] file) {
    FirstError deviation = new FirstError();
    Optional<Document> document = BpmnXml.read(resource, file, deviation, problems);
    document
        .flatMap(it -> deviation.text())
        .ifPresent(
            it -> {
              deviating.add(resource);
              problems.add(
                  resource,
                  "файл не соответствует стандарту BPMN 2.0 (%s)".formatted(it),
                  "исправьте указанное место в Camunda Modeler и сохраните файл");
            });
    return document;
  }

  Map<String, Document> decisions(Map<String, byte[]> files) {
    return documents(files, ".dmn", (resource, file) -> SafeXml.read(resource, file, problems));
  }

  private static Map<String, Document> documents(
      Map<String, byte[]> files,
      String ending,
      BiFunction<String, byte[], Optional<Document>> read) {
    Map<String, Document> documents = new TreeMap<>();
    files.forEach(
        (resource, file) -> {
          if (resource.endsWith(ending)) {
            read.apply(resource, file).ifPresent(it -> documents.put(resource, it));
          }
        });
    return documents;
  }

  /** Models of those BPMN files, read by this reader, that follow the standard. */
  List<UploadedModel> models(Map<String, Document> xml) {
    List<UploadedModel> models = new ArrayList<>();
    xml.forEach(
        (resource, document) -> {
          if (!deviating.contains(resource)) {
            model(resource, document).ifPresent(models::add);
          }
        });
    return models;
  }

  private Optional<UploadedModel> model(String resource, Document document) {
    BpmnModelInstance model = BpmnXml.model(document);
    if (!model.getModelElementsByType(Process.class).isEmpty()) {
      return Optional.of(new UploadedModel(resource, model));
    }
    problems.add(resource, "в файле нет процесса", "нарисуйте в файле один процесс");
    return Optional.empty();
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
