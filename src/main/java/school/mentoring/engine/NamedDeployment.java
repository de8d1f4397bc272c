package school.mentoring.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Names deployed files by their place in the project ({@code processes/order/issue-order.bpmn}).
 * The starter would name them by absolute path from a folder and by bare file name from the jar:
 * two names for one file, and a new deployment whenever the way of starting changes.
 */
@Component
class NamedDeployment extends DefaultDeploymentConfiguration {

  @Override
  public Set<Resource> getDeploymentResources() {
    Set<Resource> named = new LinkedHashSet<>();
    super.getDeploymentResources().forEach(it -> named.add(new Named(it)));
    return named;
  }

  private static final class Named extends AbstractResource implements ContextResource {

    private final Resource file;

    Named(Resource file) {
      this.file = file;
    }

    @Override
    public String getPathWithinContext() {
      String address = getDescription();
      int start = Math.max(address.lastIndexOf("/processes/"), address.lastIndexOf("/forms/"));
      return address.substring(start + 1);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return file.getInputStream();
    }

    @Override
    public String getFilename() {
      return file.getFilename();
    }

    @Override
    public String getDescription() {
      try {
        return file.getURL().toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
