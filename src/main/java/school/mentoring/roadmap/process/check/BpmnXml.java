package school.mentoring.roadmap.process.check;

import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.ModelImpl;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.springframework.util.function.SingletonSupplier;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads a BPMN file once, for the rules that look at plain XML and for the model API alike. The
 * model API's own reader would load the standard's schema for every file, and read the file twice.
 */
final class BpmnXml {

  private static final Supplier<Schema> STANDARD = SingletonSupplier.of(BpmnXml::standard);

  private BpmnXml() {}

  /** The file as XML; or nothing, and the reason among the problems. */
  static Optional<Document> read(
      String resource, byte[] file, FirstError deviation, Problems problems) {
    return SafeXml.read(resource, file, STANDARD.get(), deviation, problems);
  }

  /** The same document as a model. */
  static BpmnModelInstance model(Document document) {
    return new BpmnModelInstanceImpl(
        (ModelImpl) Bpmn.INSTANCE.getBpmnModel(),
        Bpmn.INSTANCE.getBpmnModelBuilder(),
        new DomDocumentImpl(document));
  }

  private static Schema standard() {
    try {
      return SchemaFactory.newDefaultInstance()
          .newSchema(
              Bpmn.class.getClassLoader().getResource(BpmnModelConstants.BPMN_20_SCHEMA_LOCATION));
    } catch (SAXException e) {
      throw new IllegalStateException("The model API brings no schema of BPMN 2.0", e);
    }
  }
}
