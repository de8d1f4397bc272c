package school.mentoring.roadmap.process.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.Model;
import org.camunda.bpm.model.xml.impl.ModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.util.ModelUtil;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Lists all elements of a model in one walk. The model API walks the whole file for every type that
 * is asked for, and for a general one like "any element" once for each of its hundred kinds.
 */
final class ModelElements {

  private final ModelInstanceImpl model;
  private final Model types;
  private final List<ModelElementInstance> found = new ArrayList<>();

  private ModelElements(ModelInstanceImpl model) {
    this.model = model;
    types = model.getModel();
  }

  /** The elements that BPMN and the engine know, as they follow one another in the file. */
  static List<ModelElementInstance> of(BpmnModelInstance model) {
    ModelElements elements = new ModelElements((ModelInstanceImpl) model);
    elements.walk(model.getDocument().getRootElement());
    return List.copyOf(elements.found);
  }

  private void walk(DomElement element) {
    if (types.getTypeForName(element.getNamespaceURI(), element.getLocalName()) != null) {
      found.add(ModelUtil.getModelElement(element, model));
    }
    element.getChildElements().forEach(this::walk);
  }
}
