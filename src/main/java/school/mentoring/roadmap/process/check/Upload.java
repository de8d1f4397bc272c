package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/**
 * The files of one deployment that are to be judged and could be read.
 *
 * @param xml of every BPMN file, by resource
 * @param models of every BPMN file that follows the standard
 * @param decisions of every DMN file, by resource
 * @param shipped what the application brings with it
 */
record Upload(
    Map<String, Document> xml,
    List<UploadedModel> models,
    List<UploadedForm> forms,
    Map<String, Document> decisions,
    Shipped shipped) {

  Upload with(List<UploadedModel> read) {
    return new Upload(xml, read, forms, decisions, shipped);
  }

  /** Keys of the roadmaps themselves. */
  Set<String> roadmaps() {
    return models.stream()
        .filter(UploadedModel::isRoadmap)
        .map(UploadedModel::key)
        .collect(Collectors.toSet());
  }

  /** A process of this deployment. */
  Optional<UploadedModel> process(String key) {
    return models.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** A stage that this deployment brings with it. */
  Optional<UploadedModel> stage(String key) {
    return process(key).filter(UploadedModel::isStage);
  }

  /** A form that this deployment brings with it. */
  Optional<UploadedForm> ownForm(String id) {
    return forms.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** A form that is there once the deployment is stored. */
  Optional<UploadedForm> form(String id) {
    return shipped.form(id).or(() -> ownForm(id));
  }
}
