package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/**
 * A request to start a process, read ahead: staff start a roadmap at its start, not in its middle,
 * and skip none of its listeners.
 */
final class StartRequest extends HttpServletRequestWrapper {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OPEN =
      Set.of("variables", "businessKey", "withVariablesInReturn");
  private static final int LONGEST = 100_000;

  private final byte[] body;

  StartRequest(HttpServletRequest request) throws IOException {
    super(request);
    this.body = request.getInputStream().readNBytes(LONGEST + 1);
  }

  /** Whether nothing is asked for but what staff may ask. */
  boolean plain() {
    try {
      JsonNode asked = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
      boolean plain = body.length <= LONGEST && asked.isObject();
      for (Iterator<String> names = asked.fieldNames(); plain && names.hasNext(); ) {
        String name = names.next();
        plain = OPEN.contains(name) || asked.get(name).isNull();
      }
      return plain;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("read synchronously");
      }

      @Override
      public int read() {
        return bytes.read();
      }
    };
  }
}
