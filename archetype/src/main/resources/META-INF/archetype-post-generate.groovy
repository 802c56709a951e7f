// Makes the project of the packed template, with the class that ./doors new uses too.
def project = new File(request.outputDirectory, request.artifactId)
def jars = new File(project, '.template').listFiles().findAll { it.name.endsWith('.jar') }
def loader = new URLClassLoader(jars.collect { it.toURI().toURL() } as URL[], ClassLoader.platformClassLoader)
try {
    def answers = new HashMap<String, String>()
    request.properties.each { key, value -> answers.put(key.toString(), value.toString()) }
    answers.putAll([group: request.groupId, name: request.artifactId, version: request.version, package: request.package])
    loader.loadClass('dev.twodoors.template.FromArchetype')
        .getMethod('finish', java.nio.file.Path, Map)
        .invoke(null, project.toPath(), answers)
} catch (java.lang.reflect.InvocationTargetException e) {
    throw e.cause
} finally {
    loader.close()
}
