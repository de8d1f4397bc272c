package school.mentoring.engine;

import java.util.function.Supplier;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.SAXException;

/**
 * Reads models as the engine does, against the same schema, but holds the schema ready: the
 * engine's own parser loads and compiles it anew for every model, which takes longer than the
 * model. Everything else, the protection against foreign entities too, is the engine's.
 */
final class ReadySchemaParser extends BpmnParser {

  /** Gives each model a parser of this kind. */
  static final BpmnParseFactory FACTORY =
      given -> {
        BpmnParse parse = new BpmnParse(new ReadySchemaParser(given));
        parse.setSchemaResource(null);
        return parse;
      };

  private static final Supplier<Schema> STANDARD =
      SingletonSupplier.of(ReadySchemaParser::standard);

  private ReadySchemaParser(BpmnParser given) {
    super(given.getExpressionManager(), new DefaultBpmnParseFactory());
    setParseListeners(given.getParseListeners());
  }

  private static Schema standard() {
    try {
      return SchemaFactory.newDefaultInstance()
          .newSchema(BpmnParser.class.getClassLoader().getResource(BPMN_20_SCHEMA_LOCATION));
    } catch (SAXException e) {
      throw new IllegalStateException("The engine brings no schema of BPMN 2.0", e);
    }
  }

  @Override
  protected SAXParserFactory getSaxParserFactoryLazily() {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    try {
      factory.setNamespaceAware(true);
      factory.setFeature(NAMESPACE_PREFIXES, true);
      factory.setSchema(STANDARD.get());
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The JDK's own XML parser lacks a feature", e);
    }
  }

  /** The factory validates by the schema it holds; the engine's switch would ask for a DTD too. */
  @Override
  protected void enableSchemaValidation(boolean enabled) {
    // always on
  }
}
