package dev.twodoors.boundary.http.deployment;

import dev.twodoors.boundary.http.FrontDoor;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts {@link FrontDoor} before the HTTP server of a door. Quarkus has no hook there: where it sets
 * a server's handler, the call is led through ours.
 */
class HttpProcessor {
  private static final String SERVERS =
      "io.quarkus.vertx.http.runtime.VertxHttpRecorder$WebDeploymentVerticle";
  private static final String SERVER = "io/vertx/core/http/HttpServer";
  private static final String HANDLER = "Lio/vertx/core/Handler;";
  private static final String FRONT_DOOR = FrontDoor.class.getName().replace('.', '/');

  @BuildStep
  void everyRequest(
      Capabilities capabilities,
      BuildProducer<AdditionalBeanBuildItem> beans,
      BuildProducer<BytecodeTransformerBuildItem> classes) {
    if (capabilities.isPresent(Capability.VERTX_HTTP)) {
      var parts =
          Stream.of("PlainAnswers", "Connections", "Gate", "Bodies", "Unanswered", "MetricNames");
      beans.produce(
          AdditionalBeanBuildItem.builder()
              .addBeanClasses(
                  parts.map(name -> FrontDoor.class.getPackageName() + "." + name).toList())
              .setUnremovable()
              .build());
      classes.produce(
          new BytecodeTransformerBuildItem.Builder()
              .setClassToTransform(SERVERS)
              .setCacheable(true)
              .setVisitorFunction((name, next) -> new ThroughFrontDoor(next))
              .build());
    }
  }

  private static class ThroughFrontDoor extends ClassVisitor {
    private int led;

    ThroughFrontDoor(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String types, boolean isInterface) {
          if (owner.equals(SERVER) && called.equals("requestHandler")) {
            led++;
            var leads = "(L" + SERVER + ";" + HANDLER + ")L" + SERVER + ";";
            super.visitMethodInsn(Opcodes.INVOKESTATIC, FRONT_DOOR, "of", leads, false);
          } else {
            super.visitMethodInsn(opcode, owner, called, types, isInterface);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      if (led == 0) {
        throw new IllegalStateException(
            SERVERS + " sets no handler of requests any more; find out where Quarkus does now.");
      }
      super.visitEnd();
    }
  }
}
